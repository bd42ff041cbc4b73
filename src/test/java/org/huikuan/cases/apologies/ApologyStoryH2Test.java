package org.huikuan.cases.apologies;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ApologyStoryH2Test extends ApologyStory {}
