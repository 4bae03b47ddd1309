import { assistants } from './assistants.ts';
import { caseloadJump } from './caseload-jump.ts';
import { RULE_IDS, type Rule, type RuleId } from './define-rule.ts';
import { fewChecks } from './few-checks.ts';
import { onTimeFall, onTimeFallWhole } from './on-time-fall.ts';
import { onTimeLow } from './on-time-low.ts';
import { overdue } from './overdue.ts';
import { quietDibao, quietTemporary } from './quiet.ts';
import { reserve } from './reserve.ts';
import { reviewed } from './reviewed.ts';
import { standardMultiple } from './standard-multiple.ts';

const byId: Readonly<Record<RuleId, Rule>> = {
	...{ overdue, reserve, assistants, reviewed },
	...{ 'on-time-low': onTimeLow, 'on-time-fall': onTimeFall },
	...{ 'on-time-fall-whole': onTimeFallWhole, 'standard-multiple': standardMultiple },
	...{ 'quiet-dibao': quietDibao, 'quiet-temporary': quietTemporary },
	...{ 'caseload-jump': caseloadJump, 'few-checks': fewChecks }
};

/** Every kind of warning, in the order in which they are listed. */
export const rules: readonly Rule[] = RULE_IDS.map((id) => byId[id]);
