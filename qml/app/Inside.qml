// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Adab.Bridge
import Adab.Components

// Inside the house: the shell, and in it the stack of pages that Navigation asks for. The rail is made of the roles that the person holds.
FocusScope {
    id: inside

    // Pages say of themselves what the shell should show (title, focused, bare).
    readonly property var here: stack.currentItem
    readonly property bool known: House.person !== ""
    readonly property var roles: House.roles
    // Each role's places, those of the role with the widest view first.
    readonly property var places: {
        const has = role => inside.roles.indexOf(role) >= 0;
        const list = [];
        if (House.me.preview === true)
            list.push({ role: "author", page: "author/Preview", title: qsTr("Preview"), icon: "eye" });
        if (has("hr")) {
            list.push({ role: "hr", page: "hr/Desk", title: qsTr("Desk"), icon: "desk" });
            list.push({ role: "hr", page: "hr/Matrix", title: qsTr("Matrix"), icon: "matrix" });
            list.push({ role: "hr", page: "hr/People", title: qsTr("People"), icon: "people" });
            list.push({ role: "hr", page: "hr/Concerns", title: qsTr("Concerns"), icon: "concerns" });
            list.push({ role: "hr", page: "hr/Exceptions", title: qsTr("Exceptions"), icon: "swap" });
            list.push({ role: "hr", page: "hr/Letters", title: qsTr("Reminders"), icon: "clock" });
            list.push({ role: "hr", page: "hr/Programs", title: qsTr("Programs"), icon: "certificate" });
        }
        if (has("author")) {
            list.push({ role: "author", page: "author/Banks", title: qsTr("Questions"), icon: "text" });
            list.push({ role: "author", page: "author/Exams", title: qsTr("Quizzes"), icon: "exam" });
        }
        if (has("supervisor"))
            list.push({ role: "supervisor", page: "supervisor/Tonight", title: qsTr("Tonight"), icon: "tonight" });
        if (has("learner") || list.length === 0) {
            list.push({ role: "learner", page: "learner/Today", title: qsTr("Today"), icon: "today" });
            list.push({ role: "learner", page: "learner/Courses", title: qsTr("Courses"), icon: "learn" });
            list.push({ role: "learner", page: "learner/Practice", title: qsTr("Practise"), icon: "practice" });
            list.push({ role: "learner", page: "learner/Record", title: qsTr("My record"), icon: "record" });
        }
        return list;
    }
    // Where they are more than five, four stand in the rail, and the others behind a fifth: of each kind of work the page that it begins on,
    // then as many others as there is room for.
    readonly property var railed: {
        if (places.length <= 5)
            return places;
        const begins = place => place.role !== "learner" && places.find(other => other.role === place.role) === place;
        const room = 4 - places.filter(begins).length;
        const further = places.filter(place => !begins(place)).slice(0, room);
        return places.filter(place => begins(place) || further.indexOf(place) >= 0);
    }

    Command { id: keeping; name: "people.saveSettings" }

    // A person's first minutes come before the house: is this your name, and what is kept.
    function begin() {
        if (!known || Navigation.depth > 0)
            return;
        if (House.me.nameConfirmed === false && roles.indexOf("hr") < 0)
            Navigation.goTo("app/Name");
        else
            Navigation.goTo(places[0].page);
    }
    onKnownChanged: begin()
    Component.onCompleted: begin()
    Component.onDestruction: Navigation.leave()

    Connections {
        target: Navigation
        function onOpened(url, values) { stack.push(url, values, House.motion ? StackView.PushTransition : StackView.Immediate); stack.take(); }
        function onReplaced(url, values) { stack.replace(stack.currentItem, url, values, StackView.Immediate); stack.take(); }
        function onWentBack(depth) {
            while (stack.depth > depth + 1)
                stack.pop(StackView.Immediate);
            stack.pop(House.motion ? StackView.PopTransition : StackView.Immediate);
            stack.take();
        }
        function onWentTo(url, values) { stack.clear(StackView.Immediate); stack.push(url, values, StackView.Immediate); stack.take(); }
    }

    Shell {
        id: shell
        anchors.fill: parent
        destinations: Navigation.root.startsWith("app/") ? [] : inside.railed
        further: Navigation.root.startsWith("app/") ? [] : inside.places.filter(place => inside.railed.indexOf(place) < 0)
        current: Navigation.root
        canGoBack: Navigation.canGoBack
        personName: House.me.name ?? ""
        languageName: House.languageName(House.locale)
        onDestinationChosen: page => Navigation.goTo(page)
        onBackAsked: Navigation.back()
        onPersonAsked: if (Navigation.page !== "app/Settings") Navigation.open("app/Settings")
        locales: House.locales
        title: inside.here && inside.here.title ? inside.here.title : ""
        focused: inside.here !== null && inside.here.focused === true
        bare: inside.here !== null && inside.here.bare === true
        onLanguageChosen: locale => {
            House.locale = locale;
            keeping.run({ locale: locale });
        }
        signOutText: House.shared ? qsTr("Change of person") : qsTr("Sign out")
        onSignOutAsked: House.signOut()

        StackView {
            id: stack
            objectName: "pages"
            anchors.fill: parent
            focus: true
            function take() { if (currentItem) currentItem.forceActiveFocus(); }

            // A page comes from where the reading goes and leaves to where it came from.
            readonly property real away: House.mirrored ? -width : width
            pushEnter: Transition { NumberAnimation { property: "x"; from: stack.away / 8; to: 0; duration: Theme.gentle; easing.type: Easing.OutCubic } NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
            pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
            popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
            popExit: Transition { NumberAnimation { property: "x"; from: 0; to: stack.away / 8; duration: Theme.gentle; easing.type: Easing.OutCubic } NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
        }
    }
}
