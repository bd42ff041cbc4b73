package org.huikuan.stories;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ApprovalStoryH2Test extends ApprovalStory {}
