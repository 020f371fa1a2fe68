// The questions to SQLite in the documentation, and the answers beside them: asked of the shipped reports.
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");

const [work, page] = process.argv.slice(2);
fs.copyFileSync(path.join(work, "shipped.db"), path.join(work, "corpus.db"));
const blocks = [...fs.readFileSync(page, "utf8").matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map((match) => match[2]);
let asked = 0;
let faults = 0;
blocks.forEach((block, i) => {
    if (block.startsWith("sqlite3 -box corpus.db ")) {
        asked++;
        const answer = execFileSync("bash", ["-c", block], { cwd: work, encoding: "utf8" });
        if (answer !== blocks[i + 1]) {
            faults++;
            console.error(`${page}: ${block}answers\n${answer}`);
        }
    }
});

console.log(`${page}: ${asked} questions to SQLite, ${faults} with another answer.`);
process.exit(faults === 0 && asked > 0 ? 0 : 1);
