// SPDX-License-Identifier: MIT
// The bar above the chain: its field, its title, and what can be done with it.
#include "ui/chain/chainview.h"
#include "ui/chain/sharemenu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

QWidget *ChainView::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    m_title->setFont(theme::boldFont(font()));
    m_fields->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fields->setAccessibleName(tr("Field whose chain is shown"));
    for (const LaunchField field : allLaunchFields)
        m_fields->addItem(labelOf(field), int(field));
    m_fields->setCurrentIndex(int(m_field));
    connect(m_fields, &QComboBox::currentIndexChanged, this,
            [this](int index) { setField(LaunchField(index)); });
    layout->addWidget(m_fields);
    layout->addWidget(m_title);
    layout->addStretch(1);
    const auto group = [&] {
        auto *made = new QWidget;
        made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout(made);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        layout->addWidget(made);
        return made;
    };
    m_several = group();
    connect(addButton(m_several->layout(), QStringLiteral("‹"), tr("The selected one before")),
            &QToolButton::clicked, this, [this] { stepSelection(-1); });
    m_several->layout()->addWidget(m_count);
    connect(addButton(m_several->layout(), QStringLiteral("›"), tr("The next selected one")),
            &QToolButton::clicked, this, [this] { stepSelection(1); });
    m_tools = group();
    connect(addButton(m_tools->layout(), QStringLiteral("−"), tr("Smaller")), &QToolButton::clicked, this,
            [this] { setZoom(m_canvas->zoom() / zoomStep); });
    connect(addButton(m_tools->layout(), QStringLiteral("+"), tr("Larger")), &QToolButton::clicked, this,
            [this] { setZoom(m_canvas->zoom() * zoomStep); });
    connect(
        addButton(m_tools->layout(), tr("Fit"), tr("Show the whole chain; again, as its height asks for")),
        &QToolButton::clicked, this, [this] {
            m_fit = m_fit == Fit::Whole ? Fit::Height : Fit::Whole;
            arrange();
        });
    QToolButton *share = addButton(m_tools->layout(), tr("Share ▾"), tr("Copy, save or print the chain"));
    share->setPopupMode(QToolButton::InstantPopup);
    share->setMenu(new ShareMenu(
        m_bench, [this] { return chain(); }, share));
    return bar;
}

QToolButton *ChainView::addButton(QLayout *bar, const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    bar->addWidget(made);
    return made;
}
