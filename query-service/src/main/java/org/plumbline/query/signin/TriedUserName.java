package org.plumbline.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The user name somebody tried to sign in with, to be shown once more and then forgotten. */
public final class TriedUserName {

    private static final String ATTRIBUTE = TriedUserName.class.getName();
    private static final int LONGEST = 100;

    private TriedUserName() {}

    static void remember(HttpServletRequest request) {
        String tried = request.getParameter("username");
        if (tried != null && tried.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, tried);
        }
    }

    /** Empty when nobody tried. */
    public static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String tried)) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return tried;
    }
}
