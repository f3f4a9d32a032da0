package org.plumbline.kernel.meeting;

/**
 * What is done or decided at a meeting: it is effective on the day that meeting is held, however much later it is recorded.
 * The meeting is the one in the command's {@code atMeetingId}, or else in its {@code meetingId}; a command that names none
 * has a day of its own.
 */
public interface AtMeeting {}
