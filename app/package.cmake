# What is installed, and the Debian package of it, which app/package makes.
include(GNUInstallDirs)

# The manual page and what shells complete come from the table of commands, so the program writes them.
add_custom_command(TARGET mci-planner POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 sh -ec
        "gzip -9n <changelog >changelog.gz; ./mci-planner manual | gzip -9n >mci-planner.1.gz; for shell in bash zsh fish; do ./mci-planner completion $shell >completion.$shell; done"
    WORKING_DIRECTORY $<TARGET_FILE_DIR:mci-planner> VERBATIM)
# Without a version of its own the package is all that changed.
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog CONTENT
"mci-planner (${PROJECT_VERSION}) stable; urgency=low

  * MCI Planner ${PROJECT_VERSION}.

 -- MCI Planner <mci-planner@users.noreply.github.com>  Mon, 30 Nov 2026 00:00:00 +0000
")

# AppStream wants screenshots at an address of the web, which only who publishes the package knows.
set(SCREENSHOTS_ADDRESS "" CACHE STRING "Where the pictures of resources/screenshots are published")
set(SCREENSHOTS "")
if(SCREENSHOTS_ADDRESS)
    set(SCREENSHOTS "  <screenshots>
    <screenshot type=\"default\">
      <caption>What a server runs beside what it would launch next, and where each value comes from</caption>
      <image>${SCREENSHOTS_ADDRESS}/window.png</image>
    </screenshot>
    <screenshot>
      <caption>Which clouds each MultiCloud Image covers, and how many servers launch from it there</caption>
      <image>${SCREENSHOTS_ADDRESS}/coverage.png</image>
    </screenshot>
  </screenshots>")
endif()
configure_file(${CMAKE_SOURCE_DIR}/resources/mci-planner.metainfo.xml mci-planner.metainfo.xml @ONLY)

set(BUILT $<TARGET_FILE_DIR:mci-planner>)
set(SHARE ${CMAKE_INSTALL_DATADIR})
install(TARGETS mci-planner)
install(FILES ${CMAKE_SOURCE_DIR}/resources/mci-planner.desktop DESTINATION ${SHARE}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/mci-planner.metainfo.xml DESTINATION ${SHARE}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/mci-planner.mime.xml DESTINATION ${SHARE}/mime/packages RENAME mci-planner.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/mci-planner.svg DESTINATION ${SHARE}/icons/hicolor/scalable/apps)
install(FILES ${BUILT}/mci-planner.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${BUILT}/completion.bash DESTINATION ${SHARE}/bash-completion/completions RENAME mci-planner)
install(FILES ${BUILT}/completion.zsh DESTINATION ${SHARE}/zsh/vendor-completions RENAME _mci-planner)
install(FILES ${BUILT}/completion.fish DESTINATION ${SHARE}/fish/vendor_completions.d RENAME mci-planner.fish)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES ${BUILT}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mci-planner)
set(CPACK_PACKAGE_VENDOR "MCI Planner")
set(CPACK_PACKAGE_CONTACT "MCI Planner <mci-planner@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, which no library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n")
# CPack puts the project's description before it.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"MCI Planner shows which machine image every Server and Server Array launches
next, across clouds, and where that choice comes from. It reads what the
command lines of clouds print, and works offline on a plan file of its own.")
include(CPack)
