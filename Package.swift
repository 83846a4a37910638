// swift-tools-version: 6.3

import PackageDescription

/// Settings of every target of ours: strict by default, so that a slip is a build error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]
let library: [SwiftSetting] = strict + [.enableUpcomingFeature("InternalImportsByDefault")]

/// Puts Swift's own libraries into the program.
///
/// It runs a tenth faster so, and on machines without Swift, as from the cache of a forge. Only what is
/// released, on Linux; `THUTUC_LINK=dynamic` is for toolchains that come without the libraries to do
/// so. Why by hand: docs/decisions/0039.
let standalone: [LinkerSetting] =
  Context.environment["THUTUC_LINK"] == "dynamic"
  ? []
  : [
    .unsafeFlags(
      [
        "-static-stdlib", "-Xlinker", "--start-group", "-lFoundationEssentials",
        "-l_FoundationCollections", "-l_FoundationCShims", "-ldispatch", "-lBlocksRuntime",
        "-Xlinker", "--end-group",
      ], .when(platforms: [.linux], configuration: .release))
  ]

/// A library target; `uses` names the targets below it, and only those (checked by `ImportGraphTests`).
func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: library)
}

/// The tests of one module, in the folder that mirrors it.
func tests(
  _ name: String, uses: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + uses,
    path: "Tests/\(name)Tests", exclude: excluded, swiftSettings: strict)
}

let package = Package(
  name: "thutuc",
  products: [
    .executable(name: "thutuc", targets: ["thutuc"]),
    .executable(name: "thutuc-serve", targets: ["thutuc-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // For the preview alone, which is a program of its own.
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    // Without its traits it needs no Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // What everything stands on.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    module("SourceText"),
    module("FileSystem"),
    module("VietnameseText"),
    module("HTML"),
    module("SearchIndex", uses: ["VietnameseText"]),
    module("Diagnostics", uses: ["SourceText"]),
    module("TextEdits", uses: ["SourceText", "Diagnostics"]),
    module("YAMLSyntax", uses: ["CLibYAML", "SourceText", "Diagnostics"]),

    // What a procedure is, and how it is written down.
    module("ProcedureModel", uses: ["SourceText", "VietnameseText"]),
    module(
      "CatalogueCoding",
      uses: ["SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel"]),
    module("Catalogue", uses: ["SourceText", "VietnameseText", "ProcedureModel"]),

    // What can be said about it.
    module(
      "ComplianceCost",
      uses: ["SourceText", "Diagnostics", "VietnameseText", "ProcedureModel"]),
    module(
      "ProcedureDiff",
      uses: [
        "ComplianceCost",
        "SourceText", "Diagnostics", "VietnameseText", "YAMLSyntax", "ProcedureModel",
        "CatalogueCoding",
      ]),
    module(
      "LintEngine",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue",
      ]),
    module(
      "LintRules",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue",
        "LintEngine",
      ]),

    module(
      "Reviews",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue", "ComplianceCost", "LintEngine",
      ]),

    // What was written earlier.
    module("Revisions", uses: [.product(name: "Subprocess", package: "swift-subprocess")]),

    // What will stop holding.
    module(
      "LawWatch",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue",
      ]),

    // What comes out.
    .target(
      name: "OfficeDocuments",
      dependencies: ["FileSystem", .product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("Reference/phu-luc.docx"), .embedInCode("Reference/phu-luc.odt")],
      swiftSettings: library),
    module("QRCode"),
    module("Archive"),
    // Its defaults are the folder `site/` itself, by a link, so that there is one copy.
    .target(
      name: "SiteGenerator",
      dependencies: [
        "SourceText", "Diagnostics", "FileSystem", "HTML", "VietnameseText", "ProcedureModel",
        "Catalogue", "YAMLSyntax", "Reviews", "QRCode", "Archive", "SearchIndex",
      ],
      resources: [.embedInCode("Defaults")], swiftSettings: library),
    module(
      "PortalImport",
      uses: [
        "SourceText", "Diagnostics", "HTML", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue",
      ]),
    module(
      "Reporting",
      uses: [
        "SourceText", "Diagnostics", "HTML", "VietnameseText", "ProcedureModel", "ComplianceCost",
        "ProcedureDiff", "Reviews",
      ]),
    module(
      "Workspace",
      uses: [
        "LawWatch",
        "ProcedureDiff", "Revisions", "Reviews", "ComplianceCost",
        "TextEdits", "SourceText", "Diagnostics", "FileSystem", "VietnameseText", "YAMLSyntax",
        "ProcedureModel",
        "CatalogueCoding", "Catalogue", "LintEngine", "LintRules", "SiteGenerator",
        "Archive", "SearchIndex",
      ]),
    // Files for forges are built in, so that a workspace elsewhere gets them.
    .target(
      name: "CommandLine",
      dependencies: [
        "LawWatch", "SearchIndex",
        "ProcedureDiff", "Reviews", "ComplianceCost", "HTML", "YAMLSyntax",
        "TextEdits", "SourceText", "Diagnostics", "CatalogueCoding", "ProcedureModel", "Revisions",
        "FileSystem", "VietnameseText", "Catalogue",
        "LintEngine",
        "LintRules", "OfficeDocuments", "PortalImport", "Reporting", "SiteGenerator", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], resources: [.embedInCode("Templates")], swiftSettings: library),
    module(
      "Preview",
      uses: [
        "SourceText", "FileSystem", "HTML", "VietnameseText", "Diagnostics", "ProcedureModel",
        "Catalogue", "SiteGenerator", "Workspace",
      ]),
    .executableTarget(
      name: "thutuc-serve",
      dependencies: [
        "Diagnostics", "FileSystem", "VietnameseText", "Preview",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: library),
    .executableTarget(
      name: "thutuc", dependencies: ["CommandLine"], swiftSettings: library,
      linkerSettings: standalone),

    // Tests mirror the sources.
    .target(
      name: "TestKit", dependencies: ["SourceText", "Diagnostics", "FileSystem"],
      path: "Tests/TestKit", swiftSettings: strict),
    tests("SourceText"),
    tests("FileSystem", uses: ["TestKit"]),
    tests("VietnameseText"),
    tests("HTML"),
    tests("SearchIndex", uses: ["VietnameseText"]),
    tests("TextEdits", uses: ["SourceText", "Diagnostics", "FileSystem", "TestKit"]),
    tests("YAMLSyntax", uses: ["SourceText", "Diagnostics", "FileSystem"]),
    tests("ProcedureModel", uses: ["SourceText", "VietnameseText"]),
    tests(
      "CatalogueCoding",
      uses: [
        "SourceText", "Diagnostics", "FileSystem", "YAMLSyntax", "ProcedureModel", "VietnameseText",
        "TestKit",
      ]),
    tests(
      "ComplianceCost",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding",
      ]),
    tests(
      "Reviews",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue", "ComplianceCost", "TestKit",
      ]),
    tests("Revisions", uses: ["FileSystem", "TestKit"]),
    tests(
      "ProcedureDiff",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "CatalogueCoding", "VietnameseText",
        "ProcedureModel", "FileSystem", "TestKit",
      ], excluding: ["Cases"]),
    tests(
      "LintRules",
      uses: [
        "SourceText", "Diagnostics", "YAMLSyntax", "VietnameseText", "ProcedureModel", "Catalogue",
        "CatalogueCoding", "LintEngine", "TestKit",
      ], excluding: ["Snapshots"]),
    tests(
      "PortalImport",
      uses: [
        "SourceText", "Diagnostics", "FileSystem", "YAMLSyntax", "VietnameseText", "ProcedureModel",
        "CatalogueCoding", "Catalogue", "TestKit",
      ], excluding: ["Snapshots", "Fixtures"]),
    tests(
      "Reporting",
      uses: [
        "SourceText", "Diagnostics", "FileSystem", "TestKit", "VietnameseText", "CatalogueCoding",
        "ProcedureDiff", "Reviews", "Catalogue", "ProcedureModel", "YAMLSyntax",
      ],
      excluding: ["Snapshots", "Schemas"]),
    tests("Preview", uses: ["FileSystem", "VietnameseText", "Diagnostics", "TestKit"]),
    tests("Archive", uses: ["FileSystem", "TestKit"]),
    tests("QRCode", uses: ["FileSystem", "TestKit"]),
    tests(
      "SiteGenerator",
      uses: [
        "SourceText", "Diagnostics", "FileSystem", "HTML", "VietnameseText", "ProcedureModel",
        "Catalogue", "YAMLSyntax", "Reviews", "Archive", "TestKit",
      ], excluding: ["Snapshots"]),
    tests(
      "Workspace",
      uses: [
        "LawWatch",
        "SourceText", "Diagnostics", "FileSystem", "VietnameseText", "ProcedureModel", "Catalogue",
        "LintEngine", "LintRules", "Reporting", "TestKit", "TextEdits",
      ], excluding: ["Snapshots"]),
    tests("thutuc", uses: ["TestKit", "FileSystem"]),
    .testTarget(
      name: "ImportGraphTests", dependencies: ["FileSystem"], path: "Tests/ImportGraph",
      swiftSettings: strict),
  ]
)
