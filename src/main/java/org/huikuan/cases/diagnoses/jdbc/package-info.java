/** The rows of diagnoses and of what is known of a customer relation. */
@NullMarked
package org.huikuan.cases.diagnoses.jdbc;

import org.jspecify.annotations.NullMarked;
