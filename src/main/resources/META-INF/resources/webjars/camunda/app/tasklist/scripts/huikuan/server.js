/* Reads from our own API with the session of the page, and writes figures as people read them. */
const ROOT = window.location.pathname.split('/camunda/')[0];

export async function read(path) {
  const answer = await fetch(ROOT + path, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  if (!answer.ok) {
    throw new Error(await reason(answer));
  }
  return answer.json();
}

async function reason(answer) {
  try {
    const problem = await answer.json();
    if (problem.errors && problem.errors.length) {
      return problem.errors.map(error => error.field + ' ' + error.reason).join('; ');
    }
    return problem.detail || problem.title || String(answer.status);
  } catch (noJson) {
    return String(answer.status);
  }
}

/* '1234567.50' -> '1,234,567.50' */
export function figures(amount) {
  const written = typeof amount === 'number' ? amount.toFixed(2) : String(amount);
  return written.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

export function money(sum) {
  return figures(sum.amount) + ' ' + sum.currency;
}
