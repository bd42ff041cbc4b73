// The words of a model as a picture of it says them: tasks without the number of the case, which their names carry for
// lists of tasks, and Chinese above English.
window.huikuanModelWords = function (xml) {
  "use strict";
  return xml.replaceAll(" ${caseId}", "").replace(/( name="[\p{Script=Han}？]+) (?=[A-Z])/gu, "$1&#10;");
};
