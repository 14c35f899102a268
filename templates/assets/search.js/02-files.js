/* The files of the index (docs/search-format.md), loaded by script tags, so that they come over http, under a sub-path and
   from a folder on disk, where only the portal's own scripts may run. */
const FORMAT = 4;
const files = new Map(), dense = new Map();
let root = null, retried = false;
const own = (table, key) => ({}).hasOwnProperty.call(table, key) && table[key];
const fault = kind => ({ kind });

function load(name) {
  let file = files.get(name);
  if (!file) {
    file = {};
    file.done = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const lose = kind => { files.delete(name); reject(fault(kind)); };
      file.arrive = (stamp, body) => root && stamp !== root.stamp ? lose("stale") : resolve({ stamp, body });
      script.onload = () => { script.remove(); reject(fault()); };
      script.onerror = () => { script.remove(); lose(); };
      script.src = "tim-kiem/" + name + ".js" + (root ? "?" + root.stamp : retried ? "?" + Date.now() : "");
      document.head.append(script);
    });
    files.set(name, file);
  }
  return file.done;
}
window.niemYet = (name, stamp, body) => {
  const file = files.get(name);
  if (file) { file.arrive(stamp, body); } else { files.set(name, { done: Promise.resolve({ stamp, body }) }); }
};
async function made(name, make) {
  const file = await load(name);
  return file.made || (file.made = make(file.body));
}
const numbered36 = (letter, index) => letter + "-" + index.toString(36);
