package org.huikuan.letters.delivery;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class DeliveryStoryH2Test extends DeliveryStory {}
