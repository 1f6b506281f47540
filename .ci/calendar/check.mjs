// node check.mjs URL: imports calendars of samples/TrainingApi, at that address, with a parser that isn't ours (ical.js): a course as it was first saved, then its revision over it.
import ICAL from 'ical.js';

const base = new URL(process.argv[2]);
let failures = 0;
let checks = 0;
function expect(what, isSo) {
  checks++;
  if (isSo) return;
  failures++;
  console.error(what);
}

const session = (code, date, time, more = {}) => ({
  code, date, part: 'morning', ...(time && { time }), activity: { kind: 'other', title: { vi: `Buổi ${code}: nghiệp vụ công tác dân vận, tôn giáo; ${'quy chế dân chủ ở cơ sở, '.repeat(4)}tôn giáo` } },
  lecturers: ['gv-01'], ...more,
});
const course = (sessions) => ({
  format: 'lacduong-training/1',
  lecturers: [{ code: 'gv-01', name: { family: 'Nguyễn', middle: 'Văn', given: 'A' }, title: 'ThS' }],
  rooms: [{ code: 'p-1', name: { vi: 'Hội trường, tầng 2' } }],
  courses: [{ code: 'calendar-check', title: { vi: 'Bồi dưỡng' }, classes: [{ code: 'lop-1', timetable: { sessions } }] }],
});
const first = [session('s-1', '2022-05-25', '07:30/11:00', { room: 'p-1' }), session('s-2', '2022-05-26', '07:30/11:00'), session('s-3', '2022-05-27')];
const second = [session('s-1', '2022-05-28', '08:00/11:30', { room: 'p-1' }), session('s-2', '2022-05-26', '07:30/11:00', { cancelled: true })];

async function save(sessions) {
  const response = await fetch(new URL('courses/calendar-check', base), {
    method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(course(sessions)),
  });
  expect(`PUT ${response.status}`, response.ok);
}

// Who imports keeps, of each identity, the greater sequence, or the later stamp (RFC 5546, 2.1.5).
const calendar = new Map();
async function load(path) {
  const response = await fetch(new URL(path, base));
  expect(`${path}: ${response.status} ${response.headers.get('content-type')}`, response.headers.get('content-type') === 'text/calendar; charset=utf-8');
  const text = await response.text();
  for (const line of text.split('\r\n')) expect(`a line of ${Buffer.byteLength(line)} bytes`, Buffer.byteLength(line) <= 75);
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
async function importFrom(path) {
  for (const event of await load(path)) {
    const known = calendar.get(event.uid);
    if (!known || event.sequence > known.sequence) calendar.set(event.uid, event);
  }
}
const status = (code) => calendar.get(`calendar-check~lop-1~${code}@lacduong-training`)?.component.getFirstPropertyValue('status');
const start = (code) => calendar.get(`calendar-check~lop-1~${code}@lacduong-training`).startDate;

await save(first);
await importFrom('courses/calendar-check/calendar.ics');
expect('three events', calendar.size === 3);
expect('Vietnamese time', start('s-1').toJSDate().toISOString() === '2022-05-25T00:30:00.000Z');
expect('a day', start('s-3').isDate && start('s-3').toString() === '2022-05-27');
expect('the place', calendar.get('calendar-check~lop-1~s-1@lacduong-training').location === 'Hội trường, tầng 2');
expect('the text', calendar.get('calendar-check~lop-1~s-1@lacduong-training').summary === first[0].activity.title.vi);
expect('the lecturer', calendar.get('calendar-check~lop-1~s-1@lacduong-training').description.includes('ThS Nguyễn Văn A'));

await save(second);
await importFrom('courses/calendar-check/calendar.ics');
expect('three events still', calendar.size === 3);
expect('moved', start('s-1').toJSDate().toISOString() === '2022-05-28T01:00:00.000Z' && status('s-1') === 'CONFIRMED');
expect('cancelled', status('s-2') === 'CANCELLED');
expect('removed', status('s-3') === 'CANCELLED');
expect('the lecturer’s feed', (await load('lecturers/gv-01/calendar.ics')).some((event) => event.uid === 'calendar-check~lop-1~s-1@lacduong-training'));
await fetch(new URL('courses/calendar-check', base), { method: 'DELETE' });

console.log(`calendar: ${checks} checks, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
