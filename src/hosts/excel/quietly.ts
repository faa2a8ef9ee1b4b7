/**
 * Changes the workbook without telling the pane, which shall hear of the clerk's changes and not of its own. What the work
 * leaves queued is sent. The pane hears again afterwards, whatever happened.
 */
export async function quietly(context: Excel.RequestContext, work: () => Promise<void>): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await work();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    await hearAgain(context);
    throw error;
  }
}

async function hearAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // What made this necessary is thrown; in a cell being edited, events had not been turned off either.
  }
}
