// How fast maps are in Chromium, at full speed and with the processor slowed to a quarter (QF1, QF2, QF3), and how much script
// the pages carry (QF4). Start `mvn -Prun` with fresh data, then `BASE_URL=… npm run speed`; `mvn -Pbench verify` calls it too.
// No test, for the machine decides: writes target/speed.json and a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, base, logIn, openBrowser } from './jira.mjs';
import { largeMap, pretendLarger, referenceMap } from './reference.mjs';

const CLICKS = Number(process.env.CLICKS || 100);
const LOADS = Number(process.env.LOADS || 5);
const PAUSE = 120;
const FIRST = 3;
const BIG = 5000;
const HUGE = 20000;

const browser = await openBrowser();
const { page } = await logIn(browser, 'po');
const session = await page.context().newCDPSession(page);
await page.addInitScript(observe);
const results = [];
const id = Number(process.env.MAP || (await referenceMap(page)));
await weigh('the map', addressOf(id), 60);
await weigh('an issue on a map', base + '/browse/ITSD-1', 15);
await measure('QF1', 'reference map', id, 1, { lcp: 400, clicks: 50, task: 100, shifts: 0.1 });
await measure('QF1', 'reference map', id, 4, { clicks: 100 });
const big = await largeMap(page, BIG, 'Big map');
await measure('QF2', 'big map', big, 1, { clicks: 100 });
await measure('QF2', 'big map', big, 4, { clicks: 200 });
await pretendLarger(page, id, HUGE);
await measure('QF3', 'huge map', id, 4, { clicks: 200, nodes: 6000 });
mkdirSync(resolve('target'), { recursive: true });
writeFileSync(resolve('target/speed.json'), JSON.stringify(results, undefined, 2));
await browser.close();

/** Runs in the page before anything else: keeps what the browser reports about painting, shifting and waiting. */
function observe() {
  const seen = (window.seen = { lcp: 0, shifts: 0, tasks: [], events: [] });
  const watch = (type, take, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  watch('layout-shift', (entry) => (seen.shifts += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', (entry) => seen.tasks.push(Math.round(entry.duration)));
  watch(
    'event',
    (entry) => ['pointerdown', 'pointerup', 'click'].includes(entry.name) && seen.events.push(entry.duration),
    { durationThreshold: 16 },
  );
}

/** goals: the most milliseconds of lcp, clicks (98th percentile) and task, shifts, nodes of the document; all others are only told. */
async function measure(goal, name, map, rate, goals) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const loads = [];
  for (let load = 0; load < LOADS; load++) loads.push(await open(map));
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const clicks = await clickAbout();
  const after = await page.evaluate(() => window.seen);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const found = {
    lcp: median(loads.map((one) => one.lcp)),
    clicks: quantile(clicks, 0.98),
    p50: quantile(clicks, 0.5),
    task: Math.max(0, ...loads.flatMap((one) => one.tasks), ...after.tasks),
    shifts: Math.round(1000 * Math.max(...loads.map((one) => one.shifts), after.shifts)) / 1000,
    nodes,
  };
  const met = Object.entries(goals).every(([what, most]) => found[what] <= most);
  keep({
    goal,
    how: name + ', processor ' + (rate === 1 ? 'at full speed' : 'slowed to 1/' + rate),
    met,
    result: `LCP ${found.lcp} ms, click to paint p50 ${found.p50} p98 ${found.clicks} ms (${clicks.length} clicks), longest task ${found.task} ms, CLS ${found.shifts}, ${nodes} nodes`,
  });
}

function keep(line) {
  results.push(line);
  console.log(`${line.goal} ${line.how}: ${line.result} ${line.met ? 'met' : 'NOT MET'}`);
}

async function open(map) {
  await page.goto(addressOf(map));
  await page.locator('.jm-finding').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(700);
  return page.evaluate(() => window.seen);
}

/** Chooses touchpoints that are in sight, here and there on the map; the browser says how long until each was painted. */
async function clickAbout() {
  const durations = [];
  for (let at = 0; at < CLICKS; at++) {
    if (at % 10 === 0) await scrollTo((at / CLICKS) % 1);
    const spot = await page.evaluate((turn) => {
      const lane = document.querySelector('.jm-lane').getBoundingClientRect().right;
      const right = document.querySelector('.jm-frame').getBoundingClientRect().right;
      const all = Array.from(document.querySelectorAll('.jm-touchpoint-button'), (one) =>
        one.getBoundingClientRect(),
      ).filter((box) => box.left > lane && box.right < right);
      const box = all[turn % all.length];
      window.seen.events.length = 0;
      return { x: box.left + 40, y: box.top + 50 };
    }, at);
    await page.mouse.click(spot.x, spot.y);
    await page.waitForTimeout(PAUSE);
    await page.waitForFunction(() => document.querySelector('.jm-panel'));
    const events = await page.evaluate(() => window.seen.events);
    if (at >= FIRST) durations.push(Math.max(8, ...events));
  }
  return durations.sort((one, other) => one - other);
}

async function scrollTo(share) {
  await page.evaluate((part) => {
    const frame = document.querySelector('.jm-frame');
    frame.scrollLeft = part * frame.scrollWidth;
  }, share);
  await page.waitForTimeout(300);
}

/** The app's own scripts on a page, as Jira sends them: in one piece, compressed. */
async function weigh(name, address, most) {
  await page.goto(address);
  const addresses = await page
    .locator('script[src*="/org.journeymaps.jira"]')
    .evaluateAll((all) => all.map((one) => one.src));
  const texts = await Promise.all(addresses.map(async (one) => (await page.request.get(one)).text()));
  const bytes = Buffer.from(texts.join('\n'));
  const zipped = gzipSync(bytes).length / 1000;
  keep({
    goal: 'QF4',
    how: name,
    met: zipped <= most,
    result: `${addresses.length} scripts, ${(bytes.length / 1000).toFixed(1)} kB, ${zipped.toFixed(1)} kB gzip`,
  });
}

function quantile(sorted, share) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
}

function median(values) {
  return quantile(
    values.slice().sort((one, other) => one - other),
    0.5,
  );
}
