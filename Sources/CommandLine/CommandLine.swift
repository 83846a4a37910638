/// The `thutuc` command.
package enum Thutuc {
  package static func main() async {}
}
