/** Case plans as a page to read and to print, and over the API. */
@NullMarked
package org.huikuan.caseplans.web;

import org.jspecify.annotations.NullMarked;
