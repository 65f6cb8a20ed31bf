import { Component, type ReactNode } from "react";

interface MapBoundaryProps {
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a map that fails from taking the page with it. */
export class MapBoundary extends Component<MapBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
