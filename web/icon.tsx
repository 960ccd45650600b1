const PATHS = {
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  retry: 'M20 11a8 8 0 1 0-2.5 6.5M20 5v6h-6',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.5M4.5 12h.5M4.5 18h.5',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  chat: 'M4 5h16v11H10l-4.5 3.5V16H4z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4 4',
  keys: 'M3 7h18v10H3zM6.5 10h.5M10 10h.5M13.5 10h.5M17 10h.5M8 14h8',
  figures: 'M5 20V11M10 20V5M15 20v-7M20 20V8',
  flag: 'M6 21V4M6 5h12l-3 4 3 4H6',
  good: 'M7 11v9H4v-9zM7 11l4-7c1.5 0 2.5 1 2.2 2.6L12.5 10H19a1.6 1.6 0 0 1 1.6 2l-1.7 6.6A2 2 0 0 1 17 20H7',
  bad: 'M7 13V4H4v9zM7 13l4 7c1.5 0 2.5-1 2.2-2.6L12.5 14H19a1.6 1.6 0 0 0 1.6-2l-1.7-6.6A2 2 0 0 0 17 4H7',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of 20 px; says nothing by itself, so its control is named. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
