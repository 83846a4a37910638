import Diagnostics
import ProcedureModel
import SourceText

/// What the order of steps must not say: that a step waits for itself.
enum StepChecks {
  private enum Mark {
    case unseen
    case open
    case done
  }

  /// One pass over the steps and what they wait for, however long the chains are.
  static func check(_ steps: [Step], _ reader: inout Reader) {
    // Most records leave the order to the list, and then nothing can turn in a circle.
    guard steps.contains(where: { !$0.after.isEmpty || $0.backTo != nil }) else { return }
    var indexes: [String: Int] = [:]
    for (index, step) in steps.enumerated() where indexes[step.key] == nil {
      indexes[step.key] = index
    }
    for step in steps {
      guard let back = step.backTo, back.value == step.key else { continue }
      reader.report(
        "step-cycle",
        Message(
          vi: "bước «\(step.key)» quay lại chính nó: ghi bước mà người nộp làm lại",
          en: "step “\(step.key)” goes back to itself: name the step that is done again"),
        at: back.range)
    }
    var marks = [Mark](repeating: .unseen, count: steps.count)
    for root in steps.indices where marks[root] == .unseen {
      // Depth first without recursion: a step and how many of those it waits for are through.
      var stack: [(step: Int, next: Int)] = [(root, 0)]
      marks[root] = .open
      while let top = stack.last {
        let after = steps[top.step].after
        guard top.next < after.count else {
          marks[top.step] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let waited = after[top.next]
        guard let target = indexes[waited.value] else { continue }
        switch marks[target] {
        case .unseen:
          marks[target] = .open
          stack.append((target, 0))
        case .open:
          report(steps[top.step], waits: waited, &reader)
        case .done:
          break
        }
      }
    }
  }

  private static func report(
    _ step: Step, waits waited: Located<String>, _ reader: inout Reader
  ) {
    reader.report(
      "step-cycle",
      Message(
        vi:
          "bước «\(step.key)» chờ «\(waited.value)», mà bước ấy lại chờ «\(step.key)»: không bước nào bắt đầu được",
        en:
          "step “\(step.key)” waits for “\(waited.value)”, which waits for “\(step.key)”: neither can begin"
      ),
      at: waited.range)
  }
}
