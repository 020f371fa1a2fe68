// JSON and each line of JSON Lines against the published schemas, by ajv.
const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020");

const [work, name, schemas] = process.argv.slice(2);
const read = (file) => fs.readFileSync(file, "utf8");
const compile = (schema) =>
    new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(read(path.join(schemas, schema))));

let faults = 0;
function check(validate, value, where) {
    if (!validate(value)) {
        for (const error of validate.errors) {
            faults++;
            console.error(`${where}${error.instancePath}: ${error.message}`);
        }
    }
}

const whole = compile("seeds-export.schema.json");
const corpus = JSON.parse(read(path.join(work, `${name}.json`)));
check(whole, corpus, `${name}.json`);

const line = compile("seeds-export-line.schema.json");
const lines = read(path.join(work, `${name}.jsonl`)).split("\n").slice(0, -1);
lines.forEach((text, i) => check(line, JSON.parse(text), `${name}.jsonl:${i + 1}`));

// The schemas must be able to say no.
for (const wrong of [{ ...corpus, version: 2 }, { ...corpus, quotes: [{ ...corpus.quotes[0], date: "today" }] }]) {
    if (whole(wrong)) {
        faults++;
        console.error("The schema takes what is no export.");
    }
}

if (line({ ...JSON.parse(lines[0]), more: 1 })) {
    faults++;
    console.error("The schema of lines takes what is none.");
}

if (lines.length !== corpus.quotes.length || lines.length === 0) {
    faults++;
    console.error(`${name}: ${lines.length} lines, ${corpus.quotes.length} quotes`);
}

console.log(`${name}: JSON of ${corpus.quotes.length} quotes and ${lines.length} lines by ajv, ${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
