/** Diagnoses over HTTP. */
@NullMarked
package org.huikuan.cases.diagnoses.web;

import org.jspecify.annotations.NullMarked;
