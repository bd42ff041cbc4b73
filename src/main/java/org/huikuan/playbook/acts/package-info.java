/** What managers do to the playbook: propose, decide, withdraw. */
@NullMarked
package org.huikuan.playbook.acts;

import org.jspecify.annotations.NullMarked;
