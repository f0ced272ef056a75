Redoc.init(
  'openapi.json',
  {
    disableSearch: true,
    hideDownloadButton: true,
    nativeScrollbars: true,
    theme: { typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'system-ui, sans-serif' } } },
  },
  document.getElementById('reference'),
);
