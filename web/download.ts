/** Hands a text to the browser as a file to keep. Characters that file systems refuse become '_'. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, '_').slice(-80)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
