/** What managers do with campaigns: start one, and end it. */
@NullMarked
package org.huikuan.campaigns.acts;

import org.jspecify.annotations.NullMarked;
