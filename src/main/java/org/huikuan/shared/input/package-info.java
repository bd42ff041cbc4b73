/** Reads what people and programs write: texts, dates, numbers and addresses, with what is wrong told at its field. */
@NullMarked
package org.huikuan.shared.input;

import org.jspecify.annotations.NullMarked;
