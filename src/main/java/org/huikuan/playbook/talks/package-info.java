/** The playbook beside the form of a contact: what to say, what was used, how often it may be. */
@NullMarked
package org.huikuan.playbook.talks;

import org.jspecify.annotations.NullMarked;
