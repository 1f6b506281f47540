// node .ci/coverage.mjs FOLDER [--list]
//     adds up what the coverage reports below the folder say of src/LacDuong.Training, and prints the share of lines and of branches that some test went through; ends with 1 where
//     branches are below what is held. With --list, first each place where a branch was never taken: file and line, how many of how many branches there,
//     and the line itself; and then each file of them that docs/coverage.md has no reason for.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const held = 95;
const source = 'src/LacDuong.Training/';

const [folder, ...options] = process.argv.slice(2);
const reports = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('coverage.json'));

// What each line and each branch was hit at the most: a branch is told from others by its method and its place in the method's code.
const lines = new Map();
const branches = new Map();
function raise(hits, key, value) {
  hits.set(key, Math.max(hits.get(key) ?? 0, value));
}

for (const report of reports) {
  for (const files of Object.values(JSON.parse(readFileSync(`${folder}/${report}`, 'utf8')))) {
    for (const [path, types] of Object.entries(files)) {
      const file = path.slice(path.lastIndexOf(source));
      for (const methods of Object.values(types)) {
        for (const [method, { Lines, Branches }] of Object.entries(methods)) {
          for (const [line, hits] of Object.entries(Lines)) raise(lines, `${file}:${line}`, hits);
          for (const branch of Branches) raise(branches, `${file}:${branch.Line} ${method} ${branch.Offset} ${branch.EndOffset} ${branch.Path}`, branch.Hits);
        }
      }
    }
  }
}

if (options.includes('--list')) {
  const places = new Map();
  for (const [key, hits] of branches) {
    const place = key.slice(0, key.indexOf(' '));
    const { taken, all } = places.get(place) ?? { taken: 0, all: 0 };
    places.set(place, { taken: taken + (hits > 0 ? 1 : 0), all: all + 1 });
  }
  const missed = [...places].filter(([, { taken, all }]) => taken < all).map(([place, counts]) => [...place.split(':'), counts]);
  missed.sort(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j));
  for (const [file, line, { taken, all }] of missed) {
    const path = new URL(`../${file}`, import.meta.url);
    // The compiler keeps what the generator writes, and no file need hold it.
    const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line - 1].trim() : '(generated)';
    console.log(`${file}:${line}  ${all - taken} of ${all}  ${text}`);
  }
  const page = readFileSync(new URL('../docs/coverage.md', import.meta.url), 'utf8');
  const files = [...new Set(missed.map(([file]) => file.slice(source.length)))];
  for (const file of files.filter((name) => !page.includes(`\`${name}\``))) console.log(`${file} is not on docs/coverage.md`);
}

function share(hits) {
  const all = [...hits.values()];
  const taken = all.filter((value) => value > 0).length;
  return { taken, all: all.length, percent: (100 * taken) / all.length };
}
const [ofLines, ofBranches] = [share(lines), share(branches)];
// Cut, not rounded: 94.996 is not 95.
const say = ({ taken, all, percent }, what) => `${(Math.floor(percent * 100) / 100).toFixed(2)} % of ${what} (${taken} of ${all})`;
console.log(`Coverage of ${source}: ${say(ofLines, 'lines')}, ${say(ofBranches, 'branches')}`);
if (!(ofBranches.percent >= held)) {
  console.log(`Branches are held at ${held} % or more; node .ci/coverage.mjs ${folder} --list says which were not taken.`);
  process.exit(1);
}
