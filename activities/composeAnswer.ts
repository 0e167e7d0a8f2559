import type { GeneratedEvent } from '../contract/generatedEvents.ts';
import type { Answer } from '../stores/memory/handover.ts';
import { composeDeepfake } from './composeDeepfake.ts';
import { composeDetected } from './composeDetected.ts';
import { composeEstimated } from './composeEstimated.ts';
import { composeEvents } from './composeEvents.ts';
import { composeExtracted } from './composeExtracted.ts';
import { composeIso } from './composeIso.ts';
import { composeLiveness } from './composeLiveness.ts';
import { composeVerifications } from './composeVerifications.ts';
import type { OrderPlan } from './orderPlan.ts';

/** What an order's caller is told, and the events that are to be stored: none in the other forms. */
export interface ComposedAnswer extends Answer {
  readonly body: object;
  readonly events: readonly GeneratedEvent[];
}

/** The answer in the form that the order's words ask for. */
export function composeAnswer(plan: OrderPlan): ComposedAnswer {
  const { answer } = plan.memory.words;
  switch (answer.form) {
    case 'events': {
      const body = composeEvents(plan);
      return { status: 201, body, events: body.events };
    }
    case 'detections':
      return { status: 201, body: composeDetected(plan), events: [] };
    case 'estimations':
      return { status: 200, body: composeEstimated(plan, answer), events: [] };
    case 'attributes':
      return { status: 201, body: composeExtracted(plan), events: [] };
    case 'verifications':
      return { status: 201, body: composeVerifications(plan), events: [] };
    case 'iso':
      return { status: 200, body: composeIso(plan), events: [] };
    case 'liveness':
      return { status: 200, body: composeLiveness(plan), events: [] };
    case 'deepfake':
      return { status: 200, body: composeDeepfake(plan), events: [] };
  }
}
