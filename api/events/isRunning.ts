import { type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';

/** Whether a run is going on. One that nobody knows is not. */
export async function isRunning(workflows: WorkflowClient, workflow_id: string): Promise<boolean> {
  try {
    const { status } = await workflows.getHandle(workflow_id).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
