// A process of its own that releases one county after another, month by month.
import { answerTasks } from '#scripts/processes/answer-tasks.ts';
import { releaseMonthByMonth } from './release-month-by-month.ts';

answerTasks(releaseMonthByMonth);
