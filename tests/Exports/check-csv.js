// Each table by a CSV library of others: rows of the same width, values as in the JSON export, no cell that a spreadsheet program would
// run.
const fs = require("fs");
const path = require("path");
const { parse } = require("csv-parse/sync");

const [work, name] = process.argv.slice(2);
const corpus = JSON.parse(fs.readFileSync(path.join(work, `${name}.json`), "utf8"));
let faults = 0;
function fault(text) {
    faults++;
    console.error(`${name}: ${text}`);
}

const read = (file) => parse(fs.readFileSync(file), { bom: true, columns: true });
const folder = (kind) => path.join(work, `${name}-${kind}`);
const files = fs.readdirSync(folder("csv")).sort();
for (const file of files) {
    const bytes = fs.readFileSync(path.join(folder("csv"), file));
    if (!bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
        fault(`${file} has no mark, so Excel would not know that it is UTF-8`);
    }

    const [guarded, exact] = [read(path.join(folder("csv"), file)), read(path.join(folder("exact"), file))];
    if (guarded.length !== exact.length) {
        fault(`${file}: ${guarded.length} rows, and ${exact.length} of exact values`);
    }

    guarded.forEach((row, i) => {
        for (const [column, cell] of Object.entries(row)) {
            // Also where a program splits cells at another separator.
            if (cell.split(/[;\t\r\n]/).some((part) => /^["']*(?<!')[=+\-@＝＋－＠]/.test(part)) || /^[\t\r\n]/.test(cell)) {
                fault(`${file}, row ${i + 1}: ${column} begins as a formula does: ${cell}`);
            }

            if (cell.replaceAll("'", "") !== exact[i][column].replaceAll("'", "")) {
                fault(`${file}, row ${i + 1}: ${column} is not what it is in exact values`);
            }
        }
    });
}

const expect = (what, found, expected) => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
        fault(`${what}: ${JSON.stringify(found)?.slice(0, 300)} and not ${JSON.stringify(expected)?.slice(0, 300)}`);
    }
};
const exact = (table) => read(path.join(folder("exact"), `${table}.csv`));
const names = Object.fromEntries(corpus.actors.map((actor) => [actor.id, actor.name]));
expect(
    "quotes",
    exact("quotes").map((q) => [q.id, q.text, q.verbatim, q.speakers, q.speaker_ids, q.platform, q.date, q.citation_number, q.start]),
    corpus.quotes.map((q) => [
        q.id,
        q.text,
        q.verbatim,
        q.speakers.map((id) => names[id]).join("; "),
        q.speakers.join("; "),
        q.platform ?? "",
        q.date ?? "",
        `${q.citation ?? ""}`,
        `${q.span.start}`,
    ]),
);
expect("reports", exact("reports").map((r) => [r.id, r.title, r.date]), corpus.reports.map((r) => [r.id, r.title, r.date ?? ""]));
expect("actors", exact("actors").map((a) => [a.id, a.name, a.kind]), corpus.actors.map((a) => [a.id, a.name, a.kind]));
expect("aliases", exact("aliases").map((a) => [a.actor_id, a.alias]), corpus.actors.flatMap((a) => a.aliases.map((alias) => [a.id, alias])));
expect(
    "affiliations",
    exact("affiliations").map((a) => [a.actor_id, a.organization_id, a.role, a.report_id]),
    corpus.actors.flatMap((a) => a.affiliations.map((f) => [a.id, f.organization ?? "", f.role ?? "", f.report ?? ""])),
);
expect("statements", exact("statements").map((s) => s.id), corpus.statements.map((s) => s.id));
expect(
    "statement_speakers",
    exact("statement_speakers").map((s) => [s.statement_id, s.actor_id]),
    corpus.statements.flatMap((s) => s.speakers.map((id) => [s.id, id])),
);
expect(
    "paragraphs",
    exact("paragraphs").map((p) => p.text),
    corpus.reports.flatMap((r) => r.sections.flatMap((s) => s.paragraphs)),
);
expect("sections", exact("sections").map((s) => s.heading), corpus.reports.flatMap((r) => r.sections.map((s) => s.heading ?? "")));
expect(
    "citations",
    exact("citations").map((c) => [c.report_id, c.number, c.text]),
    corpus.reports.flatMap((r) => r.citations.map((c) => [r.id, `${c.number}`, c.text ?? ""])),
);
expect(
    "citation_sources",
    exact("citation_sources").map((s) => [s.name, s.platform, s.date, s.address]),
    corpus.reports.flatMap((r) =>
        r.citations.flatMap((c) => c.sources.map((s) => [s.name ?? "", s.platform ?? "", s.date ?? "", s.address ?? ""])),
    ),
);

console.log(`${name}: ${files.length} CSV tables by csv-parse, ${faults} faults.`);
process.exit(faults === 0 && files.length === 11 ? 0 : 1);
