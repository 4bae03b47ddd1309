// A process of its own that protects one county after another.
import { answerTasks } from '#scripts/processes/answer-tasks.ts';
import { protectTask, type CountyTask } from './county-task.ts';

answerTasks((task: CountyTask) => protectTask(task));
