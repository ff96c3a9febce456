import time
def test_dbg(open_desk, monkeypatch):
    from mobilise_desktop import screens
    desk=open_desk(demo=300); tab=desk.window.show_tab("firms"); desk.window.resize(1500,900); screens.settle(desk.jobs)
    from mobilise_desktop.features.firms.ui.record import FirmRecord
    from PySide6.QtWidgets import QApplication
    ids=[r[0] for r in desk.session.reader.all("select id from firm limit 8")]
    tab.record.show_firm(ids[0])
    for i in range(200):
        t=time.thread_time(); QApplication.processEvents(); d=(time.thread_time()-t)*1e3
        if d>15: print("events %.0f"%d)
        time.sleep(.005)
    assert 0
