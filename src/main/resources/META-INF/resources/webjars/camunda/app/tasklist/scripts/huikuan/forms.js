/*
 * The HTML of a task's form names an act, whose form the server draws. The HTML of older models calls form with fields of
 * its own, which are read by nobody; what its script still writes into the scope is read by nobody either.
 */
import { act } from './act-form.js';
import { read } from './server.js';

function form(camForm, $scope) {
  $scope.hk = {};
  act(camForm);
  return $scope.hk;
}

window.huikuan = { act, form, read };

export default [];
