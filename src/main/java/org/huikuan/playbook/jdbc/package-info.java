/** Storage of the playbook. */
@NullMarked
package org.huikuan.playbook.jdbc;

import org.jspecify.annotations.NullMarked;
