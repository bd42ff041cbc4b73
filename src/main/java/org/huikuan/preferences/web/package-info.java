/** The page on which a person sets preferences. */
@NullMarked
package org.huikuan.preferences.web;

import org.jspecify.annotations.NullMarked;
