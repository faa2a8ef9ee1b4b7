import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: {
    minWidth: "auto",
    padding: "2px 4px",
    flex: "0 0 auto",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** A small action beside a line, as words alone. */
export function TextButton(props: ButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <Button
      {...props}
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.text, props.className)}
    />
  );
}
