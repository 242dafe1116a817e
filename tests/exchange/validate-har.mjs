// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// usage: node validate-har.mjs <folder of node_modules> <file.har>
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [clients, file] = process.argv.slice(2);
const validate = createRequire(`${clients}/package.json`)("har-validator/lib/promise.js");
try {
    await validate.har(JSON.parse(readFileSync(file, "utf8")));
    console.log("valid");
} catch (failure) {
    console.log(JSON.stringify(failure.errors ?? String(failure), null, 2));
    process.exit(1);
}
