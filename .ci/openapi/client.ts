// A program of a client, against the types that openapi-typescript makes of openapi.json: it saves a course and reads what validation finds.
import createClient from 'openapi-fetch';
import type { components, paths } from './openapi.js';

declare const process: { argv: string[]; exit(code: number): never };

const client = createClient<paths>({ baseUrl: process.argv[2]!.replace(/\/$/, '') });
const opening: components['schemas']['Activity'] = { kind: 'opening' };
const course: components['schemas']['Course'] = {
  code: 'openapi-check',
  title: { vi: 'Bồi dưỡng nghiệp vụ công tác dân vận' },
  stated: { days: 3, learners: '~60' },
  classes: [
    {
      code: 'lop-1',
      dates: ['2022-05-25/2022-05-26'],
      timetable: { sessions: [{ code: 's-1', date: '2022-05-25', part: 'morning', time: '07:30/08:00', activity: opening }] },
    },
  ],
};
const body: components['schemas']['TrainingDocument'] = { format: 'lacduong-training/1', courses: [course] };
const path = { code: course.code };

const saved = await client.PUT('/courses/{code}', { params: { path }, body });
const report = await client.GET('/courses/{code}/findings', { params: { path } });
const found = await client.GET('/courses', { params: { query: { during: '2022-05-26', q: 'dan van' } } });
const refused = await client.PUT('/courses/{code}', { params: { path: { code: 'a b' } }, body });
await client.DELETE('/courses/{code}', { params: { path } });

const rules = report.data?.findings.map((finding) => `${finding.rule} ${finding.path}`) ?? [];
const holds = saved.response.ok && rules.some((rule) => rule.endsWith('/stated/days'))
  && found.data?.courses.some((one) => one.code === course.code) && refused.error?.parameter === 'code';
console.log(`client: ${rules.join(', ')}; ${refused.error?.detail}`);
process.exit(holds ? 0 : 1);
