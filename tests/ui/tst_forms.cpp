// SPDX-License-Identifier: MIT
// Forms over rows, filled in with keys.
#include "tests/support/program.h"
#include "ui/forms/rowform.h"
#include "ui/widgets/dayedit.h"

#include <QtTest>
#include <QtWidgets>

namespace tst_forms {
class TestForms : public QObject {
    Q_OBJECT

    std::unique_ptr<FormDialog> m_dialog;
    RowForm<Image> *m_form = nullptr;

    template <class W> W *field(const char *key) const { return qobject_cast<W *>(m_form->widget(key)); }
    QString errorOf(const char *key) const { return m_dialog->errorOf(m_form->widget(key)); }
    bool canBeDone() const { return m_dialog->doButton()->isEnabled(); }
    static void write(QWidget *widget, const QString &text) { QTest::keyClicks(widget, text); }

    void ask(const QList<Image> &rows)
    {
        m_dialog = std::make_unique<FormDialog>("Edit Image", "Change Image");
        m_form = new RowForm<Image>(*m_dialog, rows);
        m_form->add<&Image::uid>({.isNeeded = true});
        m_form->add<&Image::name>();
        m_form->add<&Image::description>({.isLong = true});
        m_form->add<&Image::kind, &Image::architecture, &Image::deprecatedAt, &Image::availability>();
        m_form->setCheck([](const QList<Image> &changed) -> Objection {
            for (const Image &row : changed)
                if (row.uid.toString() == "ami-taken")
                    return {"Another image is called ami-taken.", "uid"};
            return changed.constFirst().name.toString() == "bad" ? "No image is called bad." : QString();
        });
        m_dialog->resize(520, m_dialog->sizeHint().height());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void picture(const QString &name)
    {
        const QDir folder(QStringLiteral(BUILD_DIR "/screenshots"));
        QVERIFY(folder.mkpath("."));
        QVERIFY(m_dialog->grab().save(folder.filePath(name + ".png")));
    }
    static Image image(const QString &uid)
    {
        Image row;
        row.uid = uid;
        row.architecture = Architecture::X86_64;
        return row;
    }

private slots:
    void initTestCase() { theme::apply(Appearance::Light); }
    void cleanup() { m_dialog.reset(); }

    void nothingShoutsBeforeItIsTouched()
    {
        ask({Image {}});
        QVERIFY(!canBeDone());
        QVERIFY(errorOf("uid").isEmpty());
        QVERIFY(m_dialog->doButton()->toolTip().contains("Resource UID is needed."));
        QCOMPARE(QApplication::focusWidget(), m_form->widget("uid"));
        write(m_form->widget("name"), "jammy");
        QVERIFY(!canBeDone());
        QVERIFY(errorOf("uid").isEmpty() && errorOf("name").isEmpty());
        write(m_form->widget("uid"), "ami-1");
        QVERIFY(canBeDone());
        QTest::keyClick(m_form->widget("uid"), Qt::Key_Backspace, Qt::ControlModifier);
        field<QLineEdit>("uid")->clear();
        QCOMPARE(errorOf("uid"), "Resource UID is needed.");
    }

    void wrongIsToldBesideTheField()
    {
        ask({image("ami-1")});
        QVERIFY(canBeDone());
        write(m_form->widget("name"), "bad");
        QCOMPARE(errorOf("name"), "No image is called bad.");
        QVERIFY(!canBeDone());
        field<QLineEdit>("uid")->setText("ami-taken");
        write(m_form->widget("name"), "ly");
        QCOMPARE(errorOf("uid"), "Another image is called ami-taken."); // not beside the one edited last
        QVERIFY(errorOf("name").isEmpty());
        QCOMPARE(m_form->widget("uid")->accessibleDescription(), errorOf("uid"));
        picture("form-wrong");
    }

    void everyTypeIsReadBack()
    {
        ask({image("ami-1")});
        write(m_form->widget("name"), "  jammy ");
        write(m_form->widget("description"), "two");
        QTest::keyClick(m_form->widget("description"), Qt::Key_Return);
        write(m_form->widget("description"), "lines");
        field<QComboBox>("kind")->setCurrentText("kernel");
        field<QWidget>("deprecated_at")->findChild<QCheckBox *>()->click();
        auto *day = field<QWidget>("deprecated_at")->findChild<DayEdit *>();
        day->setText("5/6/24"); // which day that is, nobody knows
        QCOMPARE(errorOf("deprecated_at"), "This is no day. Write it as 2027-01-31.");
        QVERIFY(!canBeDone());
        day->setDate({2024, 5, 6});
        QVERIFY(errorOf("deprecated_at").isEmpty() && canBeDone());
        const Image row = m_form->row();
        QCOMPARE(row.name.toString(), "jammy");
        QCOMPARE(row.description.toString(), "two\nlines");
        QCOMPARE(row.kind, ImageKind::Kernel);
        QCOMPARE(row.architecture, Architecture::X86_64);
        QCOMPARE(row.deprecatedAt.toDateTime(), QDate(2024, 5, 6).startOfDay(Qt::UTC));
    }

    void whereRowsDifferTheyAreLeftAlone()
    {
        Image other = image("ami-2");
        other.architecture = Architecture::I386;
        ask({image("ami-1"), other});
        QCOMPARE(field<QLineEdit>("uid")->placeholderText(), "(several)");
        QCOMPARE(field<QComboBox>("architecture")->currentIndex(), -1);
        QVERIFY(canBeDone());
        picture("form-several");
        field<QComboBox>("availability")->setCurrentText("deregistered");
        const QList<Image> rows = m_form->rows();
        QCOMPARE(rows.at(0).uid.toString(), "ami-1");
        QCOMPARE(rows.at(1).uid.toString(), "ami-2");
        QCOMPARE(rows.at(1).architecture, Architecture::I386);
        QCOMPARE(rows.at(0).availability, Availability::Deregistered);
        QCOMPARE(rows.at(1).availability, Availability::Deregistered);
    }

    void enterDoesItAndEscapeDoesNot()
    {
        ask({image("ami-1")});
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted), rejected(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_form->widget("name"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        ask({image("ami-1")});
        QSignalSpy again(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(m_form->widget("description"), Qt::Key_Return);
        QCOMPARE(again.size(), 0);
        QTest::keyClick(m_form->widget("description"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(again.size(), 1);
        ask({image("ami-1")});
        QSignalSpy no(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_form->widget("name"), Qt::Key_Escape);
        QCOMPARE(no.size(), 1);
    }

    void tabLeadsThroughTheFields()
    {
        ask({image("ami-1")});
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            const QWidget *now = QApplication::focusWidget();
            names.append(now->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names.mid(0, 5).join(", "), "Resource UID, Name, Description, Kind, Architecture");
    }
};

const program::Part testForms = program::test<TestForms>("tst_forms");
} // namespace tst_forms

#include "tst_forms.moc"
