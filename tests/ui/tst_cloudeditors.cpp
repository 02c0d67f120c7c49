// SPDX-License-Identifier: MIT
// Clouds and what belongs to one, made, changed and deleted in the real window.
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "ui/forms/rowform.h"
#include "ui/views/navigatorview.h"
#include "ui/window/mainwindow.h"

#include <QtTest>
#include <QtWidgets>

namespace tst_cloudeditors {
namespace {
// Answers in place of the person.
class Answers : public Dialogs {
public:
    QString asked, button;
    bool ask(QWidget *, const QString &, const QString &question, const QString &yes) override
    {
        asked = question;
        button = yes;
        return true;
    }
};
} // namespace

class TestCloudEditors : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Answers *m_answers = nullptr;

    const Plan &plan() const { return m_window->document()->plan(); }
    TableModel &rows() const { return *m_window->page()->view()->rows(); }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    void trigger(const QString &action)
    {
        QVERIFY2(m_window->actionTable()->action(action)->isEnabled(), qPrintable(action));
        m_window->actionTable()->action(action)->trigger();
    }
    FormDialog *dialog() const
    {
        for (FormDialog *open : m_window->findChildren<FormDialog *>())
            if (open->isVisible())
                return open;
        return nullptr;
    }
    QWidget *field(const char *key) const { return dialog()->findChild<RowFormBase *>()->widget(key); }
    void write(const char *key, const QString &text)
    {
        QVERIFY2(dialog(), key);
        QTest::keyClicks(field(key), text);
    }
    void finish()
    {
        QVERIFY2(dialog()->doButton()->isEnabled(), qPrintable(dialog()->doButton()->toolTip()));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }
    // Takes the way of a person through the navigator.
    void stand(const Place &place)
    {
        const QModelIndex index = m_window->navigator()->places()->indexOf(place);
        QVERIFY(index.isValid());
        m_window->navigator()->setCurrentIndex(index);
    }
    void stand(const QString &uid)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (cell(row, 0) == uid) {
                m_window->activateWindow();
                m_window->page()->view()->setFocus();
                return m_window->page()->view()->select({rows().idAt(row)});
            }
        QFAIL(qPrintable("no row is called " + uid));
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    void picture(const QString &name)
    {
        QTest::qWait(30);
        const QDir folder(QStringLiteral(BUILD_DIR "/screenshots"));
        QVERIFY(folder.mkpath("."));
        QVERIFY((dialog() ? dialog()->grab() : m_window->grab()).save(folder.filePath(name + ".png")));
    }
    Id<Cloud> addCloud()
    {
        trigger("design_add_cloud");
        write("name", "EC2 us-east-1");
        write("display_name", "AWS US-East");
        write("type", "amazon");
        finish();
        return plan().all<Cloud>().ids().constLast();
    }
    void addImage(const QString &uid, const QString &name)
    {
        trigger("design_add_image");
        write("uid", uid);
        write("name", name);
        finish();
    }
    Id<Image> imageCalled(const QString &uid) const
    {
        Id<Image> found;
        plan().all<Image>().forEach([&](const Image &row) {
            if (row.uid.toString() == uid)
                found = row.id;
        });
        return found;
    }
    // A MultiCloud Image that uses the image.
    void use(Id<Image> image)
    {
        Draft draft(plan());
        const auto lineage = draft.add(MciLineage {.name = "Ubuntu"});
        const auto mci = draft.add(MultiCloudImage {.lineage = lineage, .name = "Ubuntu"});
        draft.add(MciSetting {.mci = mci, .cloud = plan().row(image).cloud, .image = image});
        QVERIFY(m_window->document()->execute(draft.change("Use the image")));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
        m_settings->appearance.set(Appearance::Light);
        auto answers = std::make_unique<Answers>();
        m_answers = answers.get();
        m_window = std::make_unique<MainWindow>(*m_settings, std::move(answers));
        m_window->resize(1280, 800);
        m_window->QWidget::show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const QString path = m_folder->filePath("test.mciplan");
        QVERIFY(Document::create(path));
        m_window->openPlan(path);
        QTRY_VERIFY(m_window->document() && m_window->document()->isLoaded());
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void aCloudIsFilledFromNothing()
    {
        stand({Place::Section::Clouds, {}});
        QVERIFY(m_window->page()->emptyText().contains("no clouds yet"));
        const Id<Cloud> cloud = addCloud();
        QCOMPARE(cell(0, 0), "AWS US-East");
        stand({Place::Section::Clouds, cloud});
        picture("cloud-empty");
        addImage("ami-1", "ubuntu-22.04");
        addImage("ami-2", "ubuntu-24.04");
        QCOMPARE(rows().rowCount(), 2);
        stand({Place::Section::InstanceTypes, cloud});
        trigger("design_add_type");
        write("uid", "m5.large");
        write("memory", "8 GB");
        picture("cloud-add-type");
        finish();
        QCOMPARE(cell(0, 0), "m5.large");
        stand({Place::Section::Datacenters, cloud});
        trigger("design_add_datacenter");
        write("uid", "us-east-1a");
        finish();
        QCOMPARE(cell(0, 0), "us-east-1a");
        stand({Place::Section::Clouds, {}});
        QCOMPARE(cell(0, 3), "2"); // images
        picture("cloud-list");
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_window->document()->undo());
        QVERIFY(plan().all<Cloud>().isEmpty());
    }

    void aUidThatIsTakenIsToldWhileTyping()
    {
        stand({Place::Section::Clouds, addCloud()});
        addImage("ami-1", "one");
        trigger("design_add_image");
        write("uid", "ami-1");
        QVERIFY(dialog()->errorOf(field("uid")).contains("ami-1"));
        QVERIFY(!dialog()->doButton()->isEnabled());
        picture("cloud-add-image");
        write("uid", "0");
        finish();
        QVERIFY(imageCalled("ami-10"));
    }

    void editingShowsWhatItChanges()
    {
        stand({Place::Section::Clouds, addCloud()});
        addImage("ami-1", "one");
        addImage("ami-2", "two");
        stand("ami-1");
        QTest::keyClick(m_window->page()->view(), Qt::Key_F2);
        QVERIFY(dialog());
        qobject_cast<QLineEdit *>(field("name"))->setText("uno");
        finish();
        QCOMPARE(plan().row(imageCalled("ami-1")).name.toString(), "uno");
        // Several at once, in one step.
        m_window->page()->view()->selectAll();
        trigger("edit_rename");
        QCOMPARE(qobject_cast<QLineEdit *>(field("name"))->placeholderText(), "(several)");
        qobject_cast<QComboBox *>(field("availability"))->setCurrentText("deregistered");
        finish();
        QCOMPARE(plan().row(imageCalled("ami-1")).availability, Availability::Deregistered);
        QCOMPARE(plan().row(imageCalled("ami-2")).availability, Availability::Deregistered);
        QCOMPARE(plan().row(imageCalled("ami-1")).name.toString(), "uno");
        QCOMPARE(rows().index(0, 0).data(TableModel::IconRole).toString(), "warning");
        QVERIFY(m_window->document()->undo());
        QCOMPARE(plan().row(imageCalled("ami-2")).availability, Availability::Unknown);
    }

    void whatIsUsedIsKeptAsRemoved()
    {
        stand({Place::Section::Clouds, addCloud()});
        addImage("ami-1", "ubuntu-22.04");
        addImage("ami-2", "ubuntu-24.04");
        use(imageCalled("ami-1"));
        stand("ami-1");
        QVERIFY(says("Used by 1 setting"));
        picture("cloud-image-light");
        trigger("edit_delete");
        QVERIFY2(m_answers->asked.contains("Ubuntu"), qPrintable(m_answers->asked));
        QCOMPARE(m_answers->button, "Delete Anyway");
        QVERIFY(plan().row(imageCalled("ami-1")).removed);
        QVERIFY(says("This image is gone"));
        theme::apply(Appearance::Dark);
        picture("cloud-image-gone-dark");
        theme::apply(Appearance::Light);
        stand("ami-2");
        QVERIFY(says("Nothing in this plan uses it."));
        QVERIFY2(m_window->page()->view()->hasFocus(),
                 QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className()
                                             : "none");
        QTest::keyClick(m_window->page()->view(), Qt::Key_Delete);
        QVERIFY2(m_answers->asked.contains("ami-2"), qPrintable(m_answers->asked));
        QCOMPARE(m_answers->button, "Delete");
        QVERIFY(!imageCalled("ami-2"));
        QVERIFY(m_window->document()->undo());
        QVERIFY(m_window->document()->undo());
        QVERIFY(!plan().row(imageCalled("ami-1")).removed);
    }

    void aCloudGoesWithWhatBelongsToIt()
    {
        const Id<Cloud> cloud = addCloud();
        stand({Place::Section::Clouds, cloud});
        addImage("ami-1", "one");
        stand({Place::Section::InstanceTypes, cloud});
        trigger("edit_delete");
        QVERIFY2(m_answers->asked.contains("AWS US-East with 1 image"), qPrintable(m_answers->asked));
        QVERIFY(plan().all<Cloud>().isEmpty() && plan().all<Image>().isEmpty());
        QVERIFY(m_window->page()->emptyText().contains("no clouds yet"));
    }
};

const program::Part testCloudEditors = program::test<TestCloudEditors>("tst_cloudeditors");
} // namespace tst_cloudeditors

#include "tst_cloudeditors.moc"
