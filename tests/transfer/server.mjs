// Headquarters' upload server for the tests: @tus/server, tokens, an inbox of links, and receipts.
// docs/format/upload.md shows the same for people who run one.
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const { folder, port, tokens, cert, key, most } = JSON.parse(process.argv[2]);
const uploads = path.join(folder, "uploads");
const inbox = path.join(folder, "inbox");
const receipts = path.join(folder, "receipts");
for (const each of [uploads, inbox, receipts]) fs.mkdirSync(each, { recursive: true });
const NAME = /^[0-9a-f]{32}$/;
const note = (line) => fs.appendFileSync(path.join(folder, "requests.log"), `${JSON.stringify(line)}\n`);
const isKnown = (said) => tokens.includes((said ?? "").replace(/^Bearer /, ""));

const tus = new Server({
  path: "/files",
  datastore: new FileStore({ directory: uploads }),
  maxSize: most,
  async onIncomingRequest(request) {
    if (!isKnown(request.headers.get("authorization"))) throw { status_code: 401, body: "token\n" };
    const header = (name) => Number(request.headers.get(name) ?? 0);
    note({ method: request.method, offset: header("upload-offset"), length: header("content-length") });
  },
  async onUploadFinish(_request, upload) {
    // A link and not a move: a client that missed this answer still finds its upload, and is told it is whole.
    const name = upload.metadata?.name ?? "";
    const target = path.join(inbox, `${name}.fbb`);
    if (NAME.test(name) && !fs.existsSync(target)) fs.linkSync(path.join(uploads, upload.id), target);
    return {};
  },
});

function answer(request, response) {
  const asked = /^\/receipts\/([0-9a-f]{32}\.fbr)$/.exec(request.url ?? "");
  if (!asked) return tus.handle(request, response);
  const file = path.join(receipts, asked[1]);
  const status = !isKnown(request.headers.authorization) ? 401 : fs.existsSync(file) ? 200 : 404;
  response.writeHead(status);
  response.end(status === 200 ? fs.readFileSync(file) : "");
}

const listener = cert
  ? https.createServer({ cert: fs.readFileSync(cert), key: fs.readFileSync(key) }, answer)
  : http.createServer(answer);
listener.listen(port, "127.0.0.1", () => console.log(listener.address().port));
