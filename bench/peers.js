// SPDX-License-Identifier: MIT
// DuckDB and Polars beside a batch, for peers.py: node peers.js JOB, with JOB a file of JSON. Prints a line of JSON for each
// query: who, nanoseconds of processor time a row, and the sum that came out. Packages are looked for where NODE_PATH says.
"use strict";
const fs = require("fs");
const { rows, names, file, parquet, queries } = JSON.parse(fs.readFileSync(process.argv[2]));

async function timed(who, query) {
  let sum = await query(); // once before: what is only done once is not measured
  const before = process.cpuUsage();
  sum = await query();
  const took = process.cpuUsage(before);
  console.log(JSON.stringify({ who, ns: (took.user + took.system) * 1000 / rows, sum }));
}

async function polars() {
  const pl = require("nodejs-polars");
  const bytes = fs.readFileSync(file), columns = {};
  names.forEach((name, i) => {
    const values = new Int32Array(rows);
    for (let row = 0; row < rows; ++row) values[row] = bytes.readInt32LE(112 * row + 4 * i);
    columns[name] = pl.Series(name, values, pl.Int32);
  });
  const members = pl.DataFrame(columns);
  members.writeParquet(parquet);
  const context = pl.SQLContext({ members });
  for (const [how, query] of Object.entries(queries))
    await timed(`Polars, SQL, ${how}`, async () => Number(Object.values(context.execute(query, { eager: true }).toRecords()[0])[0]));
}

async function duckdb() {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  await connection.run(`create table members as select * from '${parquet}'`);
  for (const [how, query] of Object.entries(queries))
    await timed(`DuckDB, SQL, ${how}`, async () => Number((await connection.runAndReadAll(query)).getRows()[0][0]));
}

(async () => {
  for (const [name, run] of [["Polars", polars], ["DuckDB", duckdb]]) {
    try {
      await run();
    } catch (error) {
      if (error.code !== "MODULE_NOT_FOUND") throw error;
      console.log(JSON.stringify({ skipped: `${name}: no such package where NODE_PATH says` }));
    }
  }
})();
