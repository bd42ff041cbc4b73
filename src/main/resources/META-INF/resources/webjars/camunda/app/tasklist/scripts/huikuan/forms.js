/*
 * What our embedded forms share: the call sheet of the case, the fields that are handed in (these and no others), and
 * what is wrong with them, said by the form itself or by the server.
 */
import { act } from './act-form.js';
import { figures, money, read, upload } from './server.js';

/* Forms, by the name they had in the HTML of older models, whose acts the server draws. */
const SERVED = [
  'approveTheWriteOff',
  'callBeforeTheVisit',
  'callTheCustomer',
  'carryOutTheMeasure',
  'chooseTheMeasures',
  'chooseTheRoute',
  'claimInTheInsolvency',
  'completeTheFile',
  'confirmThePayment',
  'debriefTheVisit',
  'decideTheNextStep',
  'enforce',
  'fileTheClaim',
  'holdTheSupply',
  'issueTheCreditNote',
  'meetTheDeadline',
  'planTheManagerVisit',
  'prepareTheVisit',
  'recordTheRuling',
  'releaseTheSupply',
  'reportTheManagerVisit',
  'reportTheVisit',
  'resolveTheDispute',
  'reviewTheFile',
  'writeTheCaseBrief'
];

const REFUSED = /^.*?Cannot (?:submit task form|complete task) [^:]*: /s;
const ONE_FIELD = /^([A-Za-z][\w.-]*): (.*)$/s;

/* What came of a call or a visit, as people say it. */
const RESULTS = {
  promised: '已承诺付款 Promised',
  'says-paid': '称已付款 Says paid',
  disputes: '提出争议 Disputes',
  'reached-no-promise': '无承诺 No promise',
  refused: '拒绝付款 Refused',
  'not-reached': '未见到人 Not met',
  'our-mistake': '我方有误 Our mistake',
  postponed: '未成行 Not made'
};

/*
 * spec.sheet: what of the case is shown, the call sheet if nothing else is named
 * spec.ids: names of variables besides caseId that say what the task is about; their values are hk.ids
 * spec.model: the fields as they are at first
 * spec.fields(model): what is handed in; empty ones are left out
 * spec.wrong(model, sheet): fields and reasons, before anything is sent
 * spec.ready(model, sheet): called once the call sheet is there
 */
function form(camForm, $scope, spec) {
  if (SERVED.includes(camForm.formElement.attr('name'))) {
    $scope.hk = {}; // what the old script still writes is read by nobody
    act(camForm);
    return $scope.hk;
  }
  const hk = {
    model: { ...spec.model },
    sheet: null,
    problem: null,
    ids: {},
    errors: [],
    figures,
    money,
    result: code => RESULTS[code] || code,
    wrong: field => hk.errors.filter(error => error.field === field),
    label: field => label(camForm, field),
    file: (input, kind, done) => file($scope, hk, input, kind, done)
  };
  $scope.hk = hk;
  camForm.on('form-loaded', () => ['caseId', ...(spec.ids || [])].forEach(name => camForm.variableManager.fetchVariable(name)));
  camForm.on('variables-fetched', () => load(camForm, $scope, spec));
  camForm.on('variables-restored', () => takeBack(camForm, hk));
  camForm.on('store', () => put(camForm, hk.model));
  camForm.on('variables-stored', () => drop(camForm, hk.model));
  camForm.on('submit', () => submit(camForm, hk, spec));
  camForm.on('submit-failed', (form, [error]) => refused(camForm, hk, error));
  return hk;
}

function load(camForm, $scope, spec) {
  const number = camForm.variableManager.variableValue('caseId');
  const hk = $scope.hk;
  (spec.ids || []).forEach(name => {
    hk.ids[name] = camForm.variableManager.variableValue(name);
  });
  read('/api/cases/' + encodeURIComponent(number) + (spec.sheet || '/call-sheet'))
    .then(sheet => {
      hk.sheet = sheet;
      camForm.formElement[0].addEventListener('change', event => {
        if (event.target.type === 'file' && event.target.files.length && hk.chosen) {
          hk.chosen(event.target);
        }
      });
      (spec.ready || (() => {}))(hk.model, sheet);
    })
    .catch(error => {
      hk.problem = error.message;
    })
    .finally(() => $scope.$applyAsync());
}

/* Puts the chosen file into the case at once; done(document) gets what the server has kept. */
function file($scope, hk, input, kind, done) {
  hk.errors = [];
  upload('/api/cases/' + encodeURIComponent(hk.sheet.number) + '/documents', input.files[0], { kind })
    .then(done)
    .catch(error => {
      hk.errors = [{ field: 'papers', reason: error.message }];
    })
    .finally(() => {
      input.value = '';
      $scope.$applyAsync();
    });
}

function submit(camForm, hk, spec) {
  hk.errors = spec.wrong(hk.model, hk.sheet || {});
  if (hk.errors.length > 0) {
    camForm.submitPrevented = true;
    return;
  }
  camForm.variableManager.variables = {}; // the case's own variables go back to nobody
  put(camForm, spec.fields(hk.model));
}

function refused(camForm, hk, error) {
  if (hk.errors.length === 0) {
    hk.errors = reasons(told(error));
  }
  setTimeout(() => {
    const alert = camForm.formElement[0].querySelector('.huikuan-wrong');
    if (alert) {
      alert.scrollIntoView({ block: 'nearest' });
    }
  });
}

function told(error) {
  const body = error && error.response && (error.response.body || error.response);
  return String((body && body.message) || (error && error.message) || error);
}

/* The words beside the field, so that a reason names what the person sees. */
function label(camForm, field) {
  const input = camForm.formElement[0].querySelector('[name="' + field + '"]');
  const words = input && input.closest('.form-group').querySelector('.control-label');
  return words ? words.textContent.trim() : field;
}

/* 'Cannot submit task form 4711: amount: is missing; date: is in the past' -> field and reason each */
function reasons(message) {
  return message
    .replace(REFUSED, '')
    .split('; ')
    .reduce((list, part) => {
      const found = ONE_FIELD.exec(part);
      if (found) {
        list.push({ field: found[1], reason: found[2] });
      } else if (list.length > 0) {
        list[list.length - 1].reason += '; ' + part;
      } else {
        list.push({ field: '', reason: part });
      }
      return list;
    }, []);
}

function put(camForm, fields) {
  Object.keys(fields)
    .filter(name => fields[name] !== null && fields[name] !== undefined && fields[name] !== '')
    .forEach(name => {
      camForm.variableManager.createVariable({ name, type: 'String', value: String(fields[name]) });
    });
}

function drop(camForm, fields) {
  Object.keys(fields).forEach(name => {
    delete camForm.variableManager.variables[name];
  });
}

/* "Save" of Tasklist keeps the fields in this browser; they come back as variables. */
function takeBack(camForm, hk) {
  const kept = camForm.variableManager.variables;
  Object.keys(hk.model)
    .filter(name => kept[name])
    .forEach(name => {
      hk.model[name] = kept[name].value;
    });
  drop(camForm, hk.model);
}

window.huikuan = { act, form, read };

export default [];
