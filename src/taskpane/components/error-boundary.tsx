import { Component, type ReactNode } from "react";
import { Page } from "./page";

/** A pane that fails says so; it never just goes blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Page text="failed" /> : this.props.children;
  }
}
