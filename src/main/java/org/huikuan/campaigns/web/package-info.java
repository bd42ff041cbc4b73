/** Campaigns on their pages and in the API. */
@NullMarked
package org.huikuan.campaigns.web;

import org.jspecify.annotations.NullMarked;
