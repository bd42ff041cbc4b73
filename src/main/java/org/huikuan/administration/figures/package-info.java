/** What the installation tells about itself: health and metrics, without personal data. */
@NullMarked
package org.huikuan.administration.figures;

import org.jspecify.annotations.NullMarked;
