// SPDX-License-Identifier: MIT
// An ObjectPage tells what a row is, who uses it, and leads to the form that edits it.
#pragma once

#include "ui/pages/editorpage.h"
#include "ui/widgets/sectionpanel.h"

class UsedBy;

struct ObjectText {
    QString title, subtitle;
    QString notice; // what must be known of it: removed, gone
    PageSection about;
};

class ObjectPage final : public EditorPage {
    Q_OBJECT
public:
    struct Kind {
        ObjectText (*describe)(const Plan &plan, AnyId id);
        void (*edit)(Workbench &bench, const QList<AnyId> &ids);
        // What can be added to it: a button each.
        struct Adding {
            QString text;
            void (*add)(Workbench &bench, AnyId id);
        };
        QList<Adding> addings = {};
    };

    ObjectPage(Workbench &bench, const Kind &kind, QWidget *parent = nullptr);
    void show(AnyId id) override;
    void refresh() override;

private:
    QLayout *makeAddings();

    Kind m_kind;
    AnyId m_id;
    PanelHeader *m_header;
    QPushButton *m_edit;
    QList<QPushButton *> m_addings;
    Banner *m_notice;
    SectionList *m_about;
    UsedBy *m_usedBy;
};
