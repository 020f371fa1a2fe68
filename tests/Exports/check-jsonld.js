// Linked data by a JSON-LD processor of others, without a network and in its safe mode, which refuses whatever it would drop.
const fs = require("fs");
const path = require("path");
const jsonld = require("jsonld");

const [work, name] = process.argv.slice(2);
const read = (format) => JSON.parse(fs.readFileSync(path.join(work, `${name}.${format}`), "utf8"));
const options = {
    safe: true,
    documentLoader: (url) => {
        throw new Error(`The export asks for ${url}.`);
    },
};
const schema = "https://schema.org/";
const oa = "http://www.w3.org/ns/oa#";
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

let faults = 0;
function expect(what, found, expected) {
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
        faults++;
        console.error(`${name}: ${what}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`);
    }
}

async function main() {
    const [document, corpus] = [read("jsonld"), read("json")];
    const expanded = await jsonld.expand(document, options);
    const quads = await jsonld.toRDF(document, options);
    const of = (iri) => quads.filter((q) => q.predicate.value === type && q.object.value === iri).map((q) => q.subject.value);
    const objects = (subject, predicate) =>
        quads.filter((q) => q.subject.value === subject && q.predicate.value === predicate).map((q) => q.object);

    expect("reports", of(`${schema}Report`).length, corpus.reports.length);
    expect("quotations", of(`${schema}Quotation`).length, corpus.quotes.length);
    expect(
        "persons",
        of(`${schema}Person`).length,
        corpus.actors.filter((actor) => actor.kind === "person").length,
    );
    expect(
        "organizations",
        new Set([...of(`${schema}Organization`), ...of(`${schema}GovernmentOrganization`)].filter((id) => id.startsWith("urn:"))).size,
        corpus.actors.filter((actor) => actor.kind !== "person").length,
    );
    for (const selector of ["TextPositionSelector", "TextQuoteSelector"]) {
        expect(selector, of(oa + selector).length, corpus.quotes.length);
    }

    // Nothing is lost on the way: as many nodes as were written, and every address is one of the export's.
    expect("nodes", expanded.length, document["@graph"].length);
    expect("words of nobody", quads.filter((q) => !/^(https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/|urn:seeds:term:)/.test(q.predicate.value)), []);
    const subjects = new Set(quads.map((q) => q.subject.value));
    expect(
        "addresses of nothing",
        quads.map((q) => q.object.value).filter((id) => id.startsWith("urn:seeds:") && !subjects.has(id)),
        [],
    );

    // Each quote is found at its place, and is who says it in the JSON export.
    const quote = Object.fromEntries(corpus.quotes.map((each) => [each.id, each]));
    const identifiers = new Map(
        of(`${schema}Quotation`).map((node) => [node, quote[objects(node, `${schema}identifier`)[0].value]]),
    );
    const actor = (id) => objects(id, `${schema}identifier`)[0].value;
    for (const [node, own] of identifiers) {
        expect(`${own.id} text`, objects(node, `${schema}text`)[0].value, own.text);
        expect(`${own.id} speakers`, objects(node, `${schema}spokenByCharacter`).map((o) => actor(o.value)).sort(), [...own.speakers].sort());
        const [annotation] = quads.filter((q) => q.predicate.value === `${oa}hasBody` && q.object.value === node);
        const [target] = objects(annotation.subject.value, `${oa}hasTarget`);
        const selectors = objects(target.value, `${oa}hasSelector`).map((o) => o.value);
        const number = (property) => selectors.flatMap((id) => objects(id, oa + property))[0];
        expect(`${own.id} length`, number("end").value - number("start").value, [...own.verbatim].length);
        expect(`${own.id} unit`, number("start").datatype.value, "http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
        expect(`${own.id} words`, number("exact").value, own.verbatim);
    }

    expect("quotes", identifiers.size, corpus.quotes.length);
    console.log(`${name}: ${expanded.length} nodes and ${quads.length} quads by jsonld, ${faults} faults.`);
    process.exit(faults === 0 && quads.length > 0 ? 0 : 1);
}

main().catch((error) => {
    console.error(`${name}: ${error}\n${JSON.stringify(error.details ?? {}).slice(0, 500)}`);
    process.exit(1);
});
