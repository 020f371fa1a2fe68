// Asks the server. What it cannot understand comes back as problem details (RFC 9457) with a message per parameter.

export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? "The server cannot answer this.");
    this.errors = problem.errors ?? {};
    this.status = problem.status;
  }
}

export async function get(path, signal) {
  const response = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const answer = await response.json().catch(() => ({ status: response.status }));
  if (!response.ok) throw new Refused(answer);
  return answer;
}
